namespace Duplex.Transports.Smart.Server;

/// <summary>The outcome of a check: the client, or why not with a sentence that is safe to send back.</summary>
public sealed record ClientAssertionResult
{
    private ClientAssertionResult(RegisteredClient? client, ClientAssertionFailure? failure)
    {
        Client = client;
        Failure = failure;
    }

    /// <summary>The authenticated client; null after a failure.</summary>
    public RegisteredClient? Client { get; }

    /// <summary>Why the assertion was refused; null after success.</summary>
    public ClientAssertionFailure? Failure { get; }

    /// <summary>What is wrong and what would be right; empty after success.</summary>
    public string Description => Failure is { } failure ? ClientAssertionTexts.Of(failure) : "";

    public static ClientAssertionResult Of(RegisteredClient client) => new(client, null);

    public static ClientAssertionResult Of(ClientAssertionFailure failure) => new(null, failure);
}
