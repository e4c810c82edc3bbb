# What `guichet fmt`, `guichet new` and `guichet schema` say.

fmt-tidied = { $file }: tidied
fmt-untidy = { $file }: not tidy
fmt-broken = { $file }: left as it is, for it cannot be read; `guichet check` says why
fmt-unusual = { $file }: left as it is, for something in it would be lost
fmt-unreadable = { $file }: { $error }
fmt-no-file = { $file }: this is not a file
fmt-outside = { $file }: a link leads out of the pack; what is there is left as it is

fmt-summary =
    { $changed ->
        [0] Nothing was changed.
        [one] One file was tidied.
       *[other] { $changed } files were tidied.
    }

fmt-summary-check =
    { $changed ->
        [0] All files are tidy.
        [one] One file is not tidy: `guichet fmt` tidies it.
       *[other] { $changed } files are not tidy: `guichet fmt` tidies them.
    }

new-written = { $file }: written
new-exists = { $file } is there already; nothing was written
new-no-theme = there is no theme `{ $theme }`; choose one of: { $themes }
new-broken = the pack cannot be read: { $problem }
new-failed = { $file } cannot be written: { $error }

new-next =
    Now:
    1. Open { $structure } and { $texts } in a text editor.
    2. See the procedure while you write: guichet preview { $id } { $pack }
    3. Ask what is left to mend: guichet check { $pack }
