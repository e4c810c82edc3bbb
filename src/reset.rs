//! Nothing stays: one process for each visit, a supervisor that ends it and erases what it left.
