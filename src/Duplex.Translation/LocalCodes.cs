using System.Collections.Frozen;
using Duplex.Translation.Local;

namespace Duplex.Translation;

/// <summary>A counterparty's own codes and the standard codes that they stand for, field by field.</summary>
public sealed class LocalCodes
{
    private readonly FrozenDictionary<(string Segment, int Field), FrozenDictionary<string, LocalConcept>> _fields;

    /// <param name="fields">By field, such as <c>("PID", 8)</c>: local code to standard code.</param>
    public LocalCodes(IReadOnlyDictionary<(string Segment, int Field), IReadOnlyDictionary<string, LocalConcept>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        _fields = fields.ToFrozenDictionary(field => field.Key, field => field.Value.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public static LocalCodes None { get; } = new(new Dictionary<(string, int), IReadOnlyDictionary<string, LocalConcept>>());

    /// <summary>The standard code; null where the code is none of the counterparty's own.</summary>
    public string? Find(string segment, int field, string code) => FindConcept(segment, field, code)?.Code;

    /// <summary>The standard's equal; null where the code is none of the counterparty's own.</summary>
    public LocalConcept? FindConcept(string segment, int field, string? code) =>
        code is not null && _fields.Count > 0 && _fields.TryGetValue((segment, field), out FrozenDictionary<string, LocalConcept>? codes)
            ? codes.GetValueOrDefault(code) : null;
}
