"""Rules for the whole tree. Each can fail: a planted fault shows it."""
