using System.Globalization;
using System.Net;

namespace Duplex.Configuration;

/// <summary>Typed values of a section. Each reports what is wrong and returns null or the default.</summary>
internal static class YamlValues
{
    public static TimeSpan Duration(this YamlSection section, string key, TimeSpan byDefault)
    {
        var text = section.OptionalText(key, Quantities.DurationExamples);
        if (text is null)
        {
            return byDefault;
        }

        if (Quantities.TryParseDuration(text, out var duration))
        {
            return duration;
        }

        section.Report(key, $"'{text}' is not a duration", Quantities.DurationExamples);
        return byDefault;
    }

    /// <summary>A duration that is longer than none.</summary>
    public static TimeSpan PositiveDuration(this YamlSection section, string key, TimeSpan byDefault, string zeroIsWrong)
    {
        var duration = section.Duration(key, byDefault);
        if (duration == TimeSpan.Zero)
        {
            section.Report(key, zeroIsWrong, "write 24h, for example");
        }

        return duration;
    }

    public static bool YesOrNo(this YamlSection section, string key, bool byDefault) =>
        section.Choice(key, byDefault, ("true", true), ("false", false));

    public static long Size(this YamlSection section, string key, long byDefault)
    {
        var text = section.OptionalText(key, Quantities.SizeExamples);
        if (text is null)
        {
            return byDefault;
        }

        if (Quantities.TryParseSize(text, out var bytes) && bytes > 0)
        {
            return bytes;
        }

        section.Report(key, $"'{text}' is not a size", Quantities.SizeExamples);
        return byDefault;
    }

    /// <summary>One of a closed list of words.</summary>
    public static T Choice<T>(this YamlSection section, string key, T byDefault, params (string Word, T Value)[] words)
    {
        var right = "write " + string.Join(" or ", words.Select(word => word.Word));
        var text = section.OptionalText(key, right);
        if (text is null)
        {
            return byDefault;
        }

        foreach (var (word, value) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        section.Report(key, $"'{text}' is not a choice for '{section.NameOf(key)}'", right);
        return byDefault;
    }

    /// <summary>A whole number between two others.</summary>
    public static int Number(this YamlSection section, string key, int byDefault, int least, int most)
    {
        var right = $"write a whole number from {least} to {most}";
        var text = section.OptionalText(key, right);
        if (text is null)
        {
            return byDefault;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        section.Report(key, $"'{text}' is not a number from {least} to {most}", right);
        return byDefault;
    }

    public static int? Port(this YamlSection section, string key)
    {
        const string Right = "write a port from 1 to 65535, or 0 for any free one";
        var text = section.RequiredText(key, Right);
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort)
        {
            return port;
        }

        section.Report(key, $"'{text}' is not a port", Right);
        return null;
    }

    /// <summary>An address that only this machine reaches: nothing on these connections is encrypted or asks who calls.</summary>
    public static IPAddress LoopbackAddress(this YamlSection section, string key, IPAddress byDefault)
    {
        const string Right = "write a loopback address, such as 127.0.0.1";
        var text = section.OptionalText(key, Right);
        if (text is null)
        {
            return byDefault;
        }

        if (!IPAddress.TryParse(text, out var address))
        {
            section.Report(key, $"'{text}' is not an IP address", Right);
            return byDefault;
        }

        if (IPAddress.IsLoopback(address))
        {
            return address;
        }

        section.Report(key, $"'{text}' would open unencrypted HL7 v2 to the network", Right);
        return byDefault;
    }

    /// <summary>An absolute http or https address without query.</summary>
    public static Uri? Address(this YamlSection section, string key)
    {
        const string Right = "write the FHIR base address, such as https://ehr.example.org/fhir";
        var text = section.RequiredText(key, Right);
        if (text is null)
        {
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Query.Length > 0)
        {
            section.Report(key, $"'{text}' is not an http or https address", Right);
            return null;
        }

        if (address.Scheme == "http" && !address.IsLoopback)
        {
            section.Report(key, $"'{text}' would carry patient data and tokens unencrypted", "use https, or http on this machine only");
            return null;
        }

        return address;
    }

    /// <summary>An absolute URI that names something (an identifier system).</summary>
    public static string? Name(this YamlSection section, string key)
    {
        const string Right = "write the system's URI, such as urn:oid:2.16.840.1.113883.19.5.1";
        var text = section.RequiredText(key, Right);
        if (text is not null && !Uri.TryCreate(text, UriKind.Absolute, out _))
        {
            section.Report(key, $"'{text}' is not a URI", Right);
            return null;
        }

        return text;
    }

    public static SecretReference? Secret(this YamlSection section, string key)
    {
        const string Right = "refer to it with env:NAME or file:PATH; a secret never stands in the configuration itself";
        var text = section.RequiredText(key, Right);
        if (text is null)
        {
            return null;
        }

        if (SecretReference.TryParse(text, out var reference))
        {
            return reference;
        }

        section.Report(key, $"'{section.NameOf(key)}' does not say where the secret lies", Right);
        return null;
    }

    /// <summary>A name that is fit for files and addresses: lower-case letters, digits and hyphens.</summary>
    public static string? Slug(this YamlSection section, string key, string example)
    {
        var right = $"write a name of lower-case letters, digits and hyphens, such as {example}";
        var text = section.RequiredText(key, right);
        if (text is null || IsSlug(text))
        {
            return text;
        }

        section.Report(key, $"'{text}' is not fit as a name", right);
        return null;
    }

    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= 64 && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
