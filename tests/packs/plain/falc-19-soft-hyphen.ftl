# ar/home
home_step = ماذا تفعلون؟
    .text = con­trat
#! ar/home.ftl:3:16+1: a hidden hyphen stands here; remove it: words are never cut [error]
#! ar/home.ftl:3:16+1: il y a ici un trait d’union caché ; enlevez-le : les mots ne sont jamais coupés [error]
