# What is wrong in an author's files: file.
