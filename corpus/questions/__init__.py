"""What a question asks and names, in six languages, understood by itself."""
