"""The web form: what each record asks for and where it is saved, in no program's format yet."""
