# What stands around the screens in the file of `guichet screens`.

screens-title = Every screen
screens-about = { $count } screens, in a window of { $columns } columns and { $rows } rows, on { $date }. Where visitors have to scroll, a dashed line says so. Write your remarks beside each screen, then save or print this page.
screens-contents = Contents
screens-entrance = From the first screen to a procedure
screens-words = Words that are explained
screens-everywhere = What floats above any screen
screens-hours = Opening hours and time limits
screens-end = The end of a visit
screens-staff = For the staff
screens-after = After: { $answers }
screens-fold = from here on, visitors scroll
screens-text = The text of this screen
screens-remark = Remarks:
