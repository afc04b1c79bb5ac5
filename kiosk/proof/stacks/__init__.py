"""The terminals that the proof can be carried out on."""
