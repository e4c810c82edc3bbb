# fr-simple/home
home_step = Que faire ?
    .text =
        Gardez l’attestation.
        Montrez l’{ WORD("certificate", "attestation") }.
#! fr-simple/home.ftl:4:18+11: “attestation” is in the glossary and is not marked where it is first used; write { WORD("certificate", "attestation") } [error]
#! fr-simple/home.ftl:4:18+11: « attestation » est dans le glossaire et n’est pas marqué là où il apparaît d’abord ; écrivez { WORD("certificate", "attestation") } [error]
