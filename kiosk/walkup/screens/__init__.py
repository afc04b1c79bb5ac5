"""The pages a visitor sees; each draws domain values and holds no rule of its own."""
