"""Evaluation: question sets, metrics, runs and benchmarks."""
