namespace Duplex.Configuration;

/// <summary>How a sender knows its receiver and shows itself, from the section <c>mllp.tls</c>. Relative paths start in the data folder.</summary>
public sealed record MllpTlsOptions
{
    /// <summary>A PEM file with the only roots that are trusted; null: those of the machine.</summary>
    public string? Authorities { get; init; }

    /// <summary>SHA-256 of the server's certificate, 64 hexadecimal digits; null: not pinned.</summary>
    public string? Thumbprint { get; init; }

    /// <summary>The name in the server's certificate; null: the host.</summary>
    public string? ServerName { get; init; }

    /// <summary>A PEM file with the client's certificate; null: none is shown.</summary>
    public string? Certificate { get; init; }

    /// <summary>Where its private key lies, in PEM. Given where <see cref="Certificate"/> is.</summary>
    public SecretReference? Key { get; init; }
}
