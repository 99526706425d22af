using Duplex.Fhir.Model;

namespace Duplex.Translation.Messages;

/// <summary>The items of a list that only grows, as texts.</summary>
internal sealed class KnownItems
{
    /// <summary>Lists of so many are read anew each time.</summary>
    public const int Few = 8;

    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>How many of the list are among them.</summary>
    public int Read { get; set; }
}

/// <summary>The identifiers of a list that only grows, by number, system and type.</summary>
internal sealed class KnownNumbers
{
    private const string AnyType = "*";

    private readonly Dictionary<(string? Value, string? System, string? Type), Identifier> _numbers = [];
    private int _read;

    /// <summary>One number of one system, whose types do not contradict each other.</summary>
    public static bool AreEqual(Identifier known, Identifier more) =>
        known.Value?.Value == more.Value?.Value && known.System?.Value == more.System?.Value
        && (known.Type is null || more.Type is null || CodeOf(known) == CodeOf(more));

    /// <summary>The first that is equal; null where there is none.</summary>
    public Identifier? Find(List<Identifier> list, Identifier more)
    {
        for (; _read < list.Count; _read++)
        {
            Identifier known = list[_read];
            _numbers.TryAdd((known.Value?.Value, known.System?.Value, AnyType), known);
            _numbers.TryAdd((known.Value?.Value, known.System?.Value, known.Type is null ? null : CodeOf(known)), known);
        }

        if (more.Type is null)
        {
            return _numbers.GetValueOrDefault((more.Value?.Value, more.System?.Value, AnyType));
        }

        if (_numbers.TryGetValue((more.Value?.Value, more.System?.Value, CodeOf(more)), out Identifier? same))
        {
            return same;
        }

        if (!_numbers.Remove((more.Value?.Value, more.System?.Value, null), out Identifier? untyped))
        {
            return null;
        }

        // It takes the type of its equal.
        _numbers[(more.Value?.Value, more.System?.Value, CodeOf(more))] = untyped;
        return AreEqual(untyped, more) ? untyped : null;
    }

    private static string CodeOf(Identifier number) => number.Type?.Coding.FirstOrDefault()?.Code?.Value ?? number.Type?.Text?.Value ?? "";
}
