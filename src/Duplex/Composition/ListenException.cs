namespace Duplex.Composition;

/// <summary>An address cannot be listened on; the message says which, and what to do.</summary>
internal sealed class ListenException(string message, Exception inner) : Exception(message, inner);
