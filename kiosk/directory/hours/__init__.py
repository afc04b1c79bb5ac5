"""When a program is open: hours read from text, reckoned against a clock, and told in words."""
