# Ce qui ne va pas dans les faits d’un ensemble.

## Valeurs datées

value-expired = `{ $value }` ne peut être montré que jusqu’au { $date }
    .help = comparez avec la source, puis écrivez la nouvelle valeur et les deux jours ; en attendant, le public lit « demandez à l’accueil »

value-expires-soon = `{ $value }` n’est montré que jusqu’au { $date }, dans moins d’un mois
    .help = comparez avec la source, puis écrivez la nouvelle valeur et les deux jours

value-verified-long-ago = `{ $value }` a été comparé à sa source le { $date }, il y a plus d’un an
    .help = comparez de nouveau, puis écrivez le jour dans `verified`

value-verified-later = `{ $value }` dit avoir été vérifié le { $date }, un jour à venir
    .help = corrigez le jour dans `verified`

value-unused = rien n’utilise `{ $value }`
    .help = utilisez cette valeur, ou supprimez-la : chaque valeur est à vérifier encore et encore

source-not-safe = la source de `{ $value }` est une adresse sans protection
    .help = écrivez-la avec https://

emergency-unknown = `{ $value }` n’est pas dans values.toml
    .help = ajoutez-y ce numéro, avec sa source, ou retirez-le d’ici

## Adresses et numéros de téléphone dans les phrases

site-written-out = l’adresse { $site } est écrite dans le texte
    .help = écrivez SITE("{ $value }") à sa place : ainsi elle se corrige à un seul endroit

site-unregistered = le site { $site } n’est pas dans values.toml
    .help = ajoutez-le avec sa source, et montrez-le avec SITE(…) : le public n’est envoyé que vers des sites vérifiés

phone-written-out = le numéro de téléphone { $phone } est écrit dans le texte
    .help = écrivez PHONE("{ $value }") à sa place : ainsi il se corrige à un seul endroit

phone-unregistered = le numéro de téléphone { $phone } n’est pas dans values.toml
    .help = ajoutez-le avec sa source, et montrez-le avec PHONE(…)

## Relectures

review-old = { $by } a vérifié ceci le { $date }, ce qui valait jusqu’au { $until }
    .help = faites relire les faits, puis écrivez le jour dans `date`

review-notes-left =
    { $by } a vérifié ceci, mais { $count ->
        [one] une note dit
       *[other] { $count } notes disent
    } ce qui reste à vérifier
    .help = vérifiez-le et supprimez les notes, ou écrivez status = "draft"

## Fichiers

file-not-read = rien ne lit le fichier { $file }
    .help = supprimez-le, ou donnez-lui le nom d’un fichier d’un ensemble

language-undeclared = la langue `{ $language }` n’est pas dans pack.toml
    .help = ajoutez-la comme [[language]], ou supprimez son dossier

language-undeclared-near = la langue `{ $language }` n’est pas dans pack.toml
    .help = vouliez-vous dire le dossier `{ $near }` ?

text-file-unknown = les textes de `{ $file }` n’appartiennent à aucune démarche
    .help = donnez au fichier le nom de sa démarche, ou supprimez-le

text-file-unknown-near = les textes de `{ $file }` n’appartiennent à aucune démarche
    .help = vouliez-vous dire `{ $near }.ftl` ?

procedure-name-bad = `{ $file }` n’est pas lu : le nom d’une démarche a des minuscules, des chiffres et des traits d’union
    .help = renommez le fichier, comme `lost-licence.toml`

procedure-under-another-name = la démarche `{ $id }` est dans le fichier `{ $file }.toml`
    .help = donnez le même nom aux deux

scenarios-of-nothing = ce sont des scénarios de `{ $procedure }`, qui n’est pas une démarche de l’ensemble
    .help = donnez au fichier le nom de sa démarche, ou supprimez-le

scenarios-of-nothing-near = ce sont des scénarios de `{ $procedure }`, qui n’est pas une démarche de l’ensemble
    .help = vouliez-vous dire `{ $near }.scenarios.toml` ?
