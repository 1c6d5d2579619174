"""Answers in the words of a language model, of which only what is proved is shown."""
