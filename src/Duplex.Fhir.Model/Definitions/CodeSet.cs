using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace Duplex.Fhir.Model;

/// <summary>The codes of a value set that an element is bound to with strength <c>required</c>.</summary>
internal sealed class CodeSet
{
    /// <summary>No code of the specification is longer.</summary>
    private const int MaxLength = 64;

    private static readonly ConcurrentDictionary<string, CodeSet> Sets = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> _codes;
    private readonly Utf8Table<string> _table;

    private CodeSet(string codes)
    {
        _codes = codes.Split(' ').ToFrozenSet(StringComparer.Ordinal);
        _table = new Utf8Table<string>([.. _codes.Select(code => KeyValuePair.Create(Encoding.UTF8.GetBytes(code), code))]);
    }

    public IReadOnlyCollection<string> Codes => _codes;

    public static CodeSet Named(string name) => Sets.GetOrAdd(name, static key => new CodeSet(FhirModel.Codes(key)));

    public bool Contains(ReadOnlySpan<byte> code) => code.Length <= MaxLength && _table.Find(code) is not null;

    public bool Contains(string? code) => code is not null && _codes.Contains(code);

    /// <summary>The codes for a sentence: all of a short set, the first ones of a long one.</summary>
    public string Listed()
    {
        var sorted = _codes.Order(StringComparer.Ordinal).ToList();
        return sorted.Count <= 20 ? string.Join(", ", sorted) : $"{string.Join(", ", sorted.Take(20))} and {sorted.Count - 20} more";
    }
}
