using Duplex.Client.Answers;

namespace Duplex.Client;

/// <summary>A stream of events was refused or broke off.</summary>
public sealed class DuplexEventsException : Exception
{
    internal DuplexEventsException(ApiFailure failure, Exception? inner = null)
        : base(failure.ToString(), inner) => Failure = failure;

    /// <summary>Why.</summary>
    public ApiFailure Failure { get; }
}
