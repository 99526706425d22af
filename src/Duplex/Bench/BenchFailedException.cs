namespace Duplex.Bench;

/// <summary>A benchmark could not be carried out; the message says why.</summary>
internal sealed class BenchFailedException(string message, Exception? inner = null) : Exception(message, inner);
