namespace Duplex.Configuration;

/// <summary>Reads <c>mllp.tls</c>.</summary>
internal static class MllpTlsSection
{
    private const int Sha256Digits = 64;

    /// <summary>Null where the section is missing: plain TCP.</summary>
    public static MllpTlsOptions? Read(YamlSection sending)
    {
        if (sending.OptionalSection("tls", "write tls: { ca: keys/laboratory-ca.pem }, or tls: {} for the machine's own roots") is not { } section)
        {
            return null;
        }

        const string File = "write the path of a PEM file, relative to the data folder";
        var tls = new MllpTlsOptions
        {
            Authorities = section.OptionalText("ca", File),
            Thumbprint = Thumbprint(section),
            ServerName = section.OptionalText("serverName", "write the name in the counterparty's certificate"),
            Certificate = section.OptionalText("certificate", File),
            Key = section.Has("certificate") || section.Has("key") ? section.Secret("key") : null,
        };
        if (tls is { Thumbprint: not null, Authorities: not null })
        {
            section.Report("thumbprint", "'ca' and 'thumbprint' are two ways to know the counterparty", "keep one of them");
        }

        if (tls is { Certificate: null, Key: not null })
        {
            section.Report("key", "a key without its certificate cannot be shown", "name the PEM file as 'certificate', or leave 'key' out");
        }

        section.RefuseOthers();
        return tls;
    }

    /// <summary>As programs print it, with or without colons.</summary>
    private static string? Thumbprint(YamlSection section)
    {
        const string Right = "write the SHA-256 of the counterparty's certificate: 64 hexadecimal digits";
        var text = section.OptionalText("thumbprint", Right)?.Replace(":", "", StringComparison.Ordinal);
        if (text is null || (text.Length == Sha256Digits && text.All(char.IsAsciiHexDigit)))
        {
            return text;
        }

        section.Report("thumbprint", "it is no SHA-256", Right);
        return null;
    }
}
