using System.Buffers;
using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>What stands around the entries of a Bundle, as a document of its own.</summary>
internal sealed class BundleHeader
{
    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly List<(int Start, FhirPosition Position)> _parts = [];

    public int Length => _json.WrittenCount;

    /// <summary>Whether the last read found a resource of another type.</summary>
    public bool NamesOtherType { get; private set; }

    public void Add((byte[] Name, FhirPosition Position) member, ReadOnlySpan<byte> value)
    {
        _json.Write(Length == 0 ? "{"u8 : ","u8);
        _parts.Add((Length, member.Position));
        _json.Write(member.Name);
        _json.Write(":"u8);
        _json.Write(value);
    }

    /// <summary>The Bundle without entries, or null; adds its faults with their places in the stream.</summary>
    public Bundle? Read(FhirReadMode mode, List<FhirIssue> issues)
    {
        var open = Length == 0 ? "{"u8 : default;
        var result = ResourceReader.Read([.. open, .. _json.WrittenSpan, (byte)'}'], new FhirReadOptions(mode, int.MaxValue));
        issues.AddRange(result.Issues.Select(issue => issue with { Position = InStream(issue.Position) }));
        NamesOtherType = result.Resource is not (null or Bundle);
        if (NamesOtherType)
        {
            issues.Add(new("value", "", InStream(null), "The resource is not a Bundle; right would be the resourceType Bundle.", FhirIssueSeverity.Fatal));
        }

        return result.Resource as Bundle;
    }

    private FhirPosition? InStream(FhirPosition? position)
    {
        var offset = (int)(position?.Offset ?? 0);
        var part = _parts.FindLastIndex(part => part.Start <= offset);
        if (part < 0)
        {
            return _parts.Count == 0 ? null : _parts[0].Position;
        }

        var (start, place) = _parts[part];
        var before = _json.WrittenSpan[start..Math.Min(offset, Length)];
        return FhirPosition.In(before, before.Length).After(place);
    }
}
