namespace Duplex.Sandbox;

/// <summary>What came of something that a person of the clinic did: the value, or why not.</summary>
public sealed record SandboxResult<T>
    where T : class
{
    private readonly T? _value;

    internal SandboxResult(T value) => _value = value;

    internal SandboxResult(SandboxRefusal refusal) => Refusal = refusal;

    public SandboxRefusal? Refusal { get; }

    public bool IsDone => Refusal is null;

    /// <summary>The value. Throws <see cref="InvalidOperationException"/> after a refusal.</summary>
    public T Value => _value ?? throw new InvalidOperationException($"The clinic refused: {Refusal}.");

#pragma warning disable CA2225 // Results are made by the clinic alone, by return statements.
    public static implicit operator SandboxResult<T>(T value) => new(value);

    public static implicit operator SandboxResult<T>(SandboxRefusal refusal) => new(refusal);
#pragma warning restore CA2225
}
