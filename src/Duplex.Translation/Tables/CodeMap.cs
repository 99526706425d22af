using System.Collections.Frozen;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>What the codes of one HL7 table are in FHIR.</summary>
/// <param name="name">As the guide calls it, such as <c>AdministrativeSex</c>.</param>
/// <param name="table">The number of the HL7 table; empty for none.</param>
/// <param name="lines">One code a line: <c>code|equal|display|system</c>.</param>
internal sealed class CodeMap(string name, string table, string lines)
{
    private FrozenDictionary<string, MappedCode>? _codes;
    private FrozenDictionary<string, string>? _origins;

    private static int _last;

    public string Name { get; } = name;

    /// <summary>Of its own in this process.</summary>
    public int Number { get; } = Interlocked.Increment(ref _last);

    /// <summary>The system of its HL7 codes, such as <c>http://terminology.hl7.org/CodeSystem/v2-0001</c>; null for none.</summary>
    public string? Origin { get; } = table.Length == 0 ? null : CodeSystems.TableOf(table);

    /// <summary>Null where the map does not have the code; without a <see cref="MappedCode.Code"/> where FHIR has no equal.</summary>
    public MappedCode? Find(string code)
    {
        FrozenDictionary<string, MappedCode> codes = _codes ??= Read();
        return codes.TryGetValue(code, out MappedCode? mapped) || codes.TryGetValue(code.ToUpperInvariant(), out mapped) ? mapped : null;
    }

    /// <summary>The HL7 code of a FHIR code: the first that has it; null where none does.</summary>
    public string? FindOrigin(string code)
    {
        _origins ??= Lines().Where(line => line[1].Length > 0).DistinctBy(line => line[1])
            .ToFrozenDictionary(line => line[1], line => line[0], StringComparer.Ordinal);
        return _origins.GetValueOrDefault(code);
    }

    private IEnumerable<string[]> Lines() => lines.Split('\n').Select(line => line.Split('|')).Where(parts => parts.Length == 4);

    private FrozenDictionary<string, MappedCode> Read() => Lines().ToFrozenDictionary(
        parts => parts[0],
        parts => new MappedCode(NullIfEmpty(parts[1]), NullIfEmpty(parts[2]), NullIfEmpty(parts[3])),
        StringComparer.Ordinal);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

/// <param name="Code">In FHIR; null where there is no equal.</param>
internal sealed record MappedCode(string? Code, string? Display, string? System)
{
    private Coding? _coding;

    /// <summary>As it stands in resources.</summary>
    public Coding Coding => _coding ??= WrittenCodings.Of(System, Code, Display);
}
