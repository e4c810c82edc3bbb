# Ce qui ne va pas dans les fichiers d’un auteur : la logique.

logic-step-never = l’étape « { $step } » n’est jamais affichée : sa condition n’est vraie sur aucun chemin qui mène ici
    .help = corrigez la condition, ou supprimez l’étape

logic-jump-never = ce saut vers « { $to } » n’est jamais fait : sa condition ne peut jamais être vraie
    .help = corrigez la condition, ou supprimez la ligne

logic-paper-never = le papier « { $paper } » n’est jamais demandé : sa condition ne peut jamais être vraie
    .help = corrigez la condition, ou supprimez le papier

logic-row-never = cette ligne du tableau « { $table } » ne sert jamais : sa condition ne peut jamais être vraie
    .help = corrigez la condition, ou supprimez la ligne

logic-deadline-never = le délai « { $deadline } » n’est jamais annoncé : sa condition ne peut jamais être vraie
    .help = corrigez la condition, ou supprimez le délai

logic-related-never = « { $procedure } » n’est jamais proposé : sa condition ne peut jamais être vraie
    .help = corrigez la condition, ou supprimez la ligne

logic-always = cette condition est vraie sur tous les chemins qui mènent ici : elle ne décide de rien
    .help = supprimez-la, ou corrigez-la

logic-jump-shadowed = ce saut vers « { $to } » n’est jamais fait : là où sa condition est vraie, une ligne au-dessus l’est aussi et passe avant
    .help = remontez la ligne, ou corrigez les conditions

logic-row-shadowed = cette ligne du tableau « { $table } » ne sert jamais : là où sa condition est vraie, une ligne au-dessus l’est aussi et passe avant
    .help = remontez la ligne, ou corrigez les conditions

logic-jump-left-to-options = ce saut vers « { $to } » n’est jamais fait : là où sa condition est vraie, l’option choisie mène déjà ailleurs
    .help = supprimez la ligne, ou le « to » de ces options

logic-step-unreachable = aucun chemin ne mène à l’étape « { $step } »
    .help = menez-y depuis une étape précédente, ou supprimez-la

logic-never-asked = « { $step } » n’est demandé sur aucun chemin qui mène ici : on ne sait rien de la réponse
    .help = lisez une étape demandée avant, ou demandez-la sur ce chemin

logic-denies-unasked = sur certains chemins, « { $step } » n’est pas demandé, et là cette condition n’est pas vraie : d’une réponse qui n’a pas été donnée, ni « est » ni « n’est pas » n’est vrai
    .help = si elle doit être vraie là aussi, ajoutez « or not answered({ $step }) » ; sinon, ajoutez « and answered({ $step }) » pour le dire

logic-leads-to-passed = ceci mène à l’étape « { $step } », qui est alors toujours sautée à cause de son propre « when »
    .help = menez à l’étape voulue, ou corrigez cette condition

logic-unknown-untreated = toutes les réponses à « { $step } » ont une suite, sauf « je ne sais pas »
    .help = dites ce qui suit alors : écrivez une condition avec { $step } = { $option }

logic-unknown-untreated-multi = toutes les réponses à « { $step } » ont une suite, sauf « je ne sais pas »
    .help = dites ce qui suit alors : écrivez une condition avec { $step } has { $option }

logic-too-few-together = l’étape « { $step } » demande au moins { $min } options, mais on ne peut en choisir que { $together } ensemble
    .help = baissez « min », ou ajoutez des options

logic-no-day = aujourd’hui, aucun jour ne peut être donné à l’étape « { $step } » : le premier jour permis vient après le dernier
    .help = corrigez « min » ou « max »

logic-fact-never-asked = aucune démarche de l’ensemble ne demande l’information « { $fact } » : on n’en sait jamais rien
    .help = écrivez fact = "{ $fact }" à l’étape qui la demande, ou lisez cette étape elle-même

logic-sampled = { $what } (constaté sur { $walks } parcours au hasard ; il y a trop de réponses pour les essayer toutes)
    .help = regardez de près
