# fr-simple/home
home_step = Que faire ?
    .text = Donnez une attestation et un récépissé.
#! fr-simple/home.ftl:3:24+11: “attestation” is in the glossary and is not marked where it is first used; write { WORD("certificate", "attestation") } [error]
#! fr-simple/home.ftl:3:42+9: few people use “récépissé”; write a word that everybody knows, or explain it in glossary.ftl and mark it with WORD [warning]
#! fr-simple/home.ftl:3:24+11: « attestation » est dans le glossaire et n’est pas marqué là où il apparaît d’abord ; écrivez { WORD("certificate", "attestation") } [error]
#! fr-simple/home.ftl:3:42+9: peu de personnes emploient « récépissé » ; écrivez un mot connu de tous, ou expliquez-le dans glossary.ftl et marquez-le avec WORD [warning]
