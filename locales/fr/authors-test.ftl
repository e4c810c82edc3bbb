# Les mots de `guichet test` et de `guichet record`. Ils sont dans le programme, pas dans son ensemble.

test-well =
    { $procedure } : { $count ->
        [one] 1 scénario, tout va bien
       *[other] { $count } scénarios, tout va bien
    }

test-failed =
    { $procedure } : { $count ->
        [one] 1 scénario
       *[other] { $count } scénarios
    }, { $failed ->
        [one] 1 se passe autrement
       *[other] { $failed } se passent autrement
    }

test-none = { $procedure } : pas encore de scénario
test-broken = { $procedure } : ses scénarios ne peuvent pas être lus
test-no-procedure = { $procedure } : la démarche elle-même ne peut pas être lue ; `guichet check` dit pourquoi

test-steps-untried =
    { $count ->
        [one] 1 étape n’est visitée par aucun scénario
       *[other] { $count } étapes ne sont visitées par aucun scénario
    } : { $list }

test-answers-untried =
    { $count ->
        [one] 1 réponse n’est essayée par aucun scénario
       *[other] { $count } réponses ne sont essayées par aucun scénario
    } : { $list }

test-answers-of-a-step = étape { $step } : { $answers }
test-between = { " ; " }
test-nothing = aucun scénario n’a été joué

test-all-well =
    { $count ->
        [one] 1 scénario, tout va bien
       *[other] { $count } scénarios, tout va bien
    }

test-some-failed =
    { $count ->
        [one] 1 scénario
       *[other] { $count } scénarios
    }, { $failed ->
        [one] 1 se passe autrement
       *[other] { $failed } se passent autrement
    }

record-ask-name = Comment s’appelle ce scénario ?
record-default-name = Enregistré le { $day }
record-nothing = Rien n’a été répondu, donc rien n’est écrit.
record-written = Le scénario est à la fin de { $file }.
record-not-written = { $file } est comme avant. Le scénario est affiché à la place, pour ne pas être perdu.
