using System.Globalization;
using System.Text.Unicode;

namespace Duplex.Fhir.Model;

/// <summary>Reads one resource from JSON.</summary>
public static class ResourceReader
{
    /// <summary>
    /// Reads a resource. Its primitives stay slices of <paramref name="json"/> until they are asked for:
    /// the caller gives the array away and does not change it afterwards.
    /// </summary>
    public static FhirReadResult Read(byte[] json, FhirReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(options);
        if (json.Length > options.MaxBytes)
        {
            return Fatal("too-long", null, $"The text has {json.Length} bytes; at most {options.MaxBytes} are taken here.");
        }

        if (!Utf8.IsValid(json))
        {
            var begins = json is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            return Fatal("invalid", FhirPosition.In(json, FirstInvalid(json)), $"The text is not UTF-8 here{(begins ? " but looks like UTF-16" : "")}; FHIR JSON is UTF-8.");
        }

        return new FhirJsonReader(json, options.Mode).ReadDocument();
    }

    /// <summary>Reads the entry of a Bundle with this index, which stands alone in the array; keeps slices of it.</summary>
    internal static BundleEntry? ReadBundleEntry(byte[] json, int index, FhirReadMode mode, out IReadOnlyList<FhirIssue> issues)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{index}]");
        if (Utf8.IsValid(json))
        {
            // The Bundle's object and the list of entries are two levels.
            return new FhirJsonReader(json, mode, path, above: 2).ReadBundleEntry(out issues);
        }

        issues = [new FhirIssue("invalid", path, FhirPosition.In(json, FirstInvalid(json)), "The text is not UTF-8 here; FHIR JSON is UTF-8.", FhirIssueSeverity.Fatal)];
        return null;
    }

    internal static FhirReadResult Fatal(string code, FhirPosition? position, string message) =>
        new(null, [new FhirIssue(code, "", position, message, FhirIssueSeverity.Fatal)]);

    private static int FirstInvalid(ReadOnlySpan<byte> json)
    {
        var offset = 0;
        while (System.Text.Rune.DecodeFromUtf8(json[offset..], out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            offset += used;
        }

        return offset;
    }
}
