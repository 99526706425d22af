using System.Collections.Concurrent;
using System.Collections.Frozen;
using Duplex.Hl7v2.Structure.Grammars;

namespace Duplex.Hl7v2.Structure;

/// <summary>The message structures known here (HL7 v2.5.1, table 0354), and which event has which.</summary>
public static class MessageStructures
{
    private static readonly FrozenDictionary<string, string> Texts =
        ((IEnumerable<(string Structure, string Text)>)
        [
            .. AdmissionGrammars.All, .. OrderGrammars.All, .. ResultGrammars.All, .. PharmacyGrammars.All, .. FinancialGrammars.All,
            .. CareGrammars.All,
        ]).ToFrozenDictionary(static entry => entry.Structure, static entry => entry.Text, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> TextsBefore25 = PharmacyGrammars.Before25
        .ToFrozenDictionary(static entry => entry.Structure, static entry => entry.Text, StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string Structure, bool IsBefore25), Grammar> Read = new();

    /// <summary>Names such as <c>ADT_A01</c>, in order.</summary>
    public static IReadOnlyList<string> Known { get; } = [.. Texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether this structure can be checked.</summary>
    public static bool IsKnown(string structure) => Texts.ContainsKey(structure);

    /// <summary>The structure of an event, such as <c>ADT_A01</c> of ADT and A04; null where it is not known here.</summary>
    /// <param name="type">MSH-9.1.</param>
    /// <param name="trigger">MSH-9.2; empty is taken for the type's usual event where it has one.</param>
    public static string? Of(string type, string trigger) => EventStructures.Of(type, trigger);

    /// <summary>The grammar of the message's structure in its version; null where it is not known.</summary>
    internal static Grammar? Find(Hl7Message message)
    {
        if (StructureName.Of(message).Used is not { } structure || !Texts.TryGetValue(structure, out string? text))
        {
            return null;
        }

        bool isBefore25 = TextsBefore25.TryGetValue(structure, out string? older) && MessageVersion.IsBefore(message, 2, 5);
        return Read.GetOrAdd(
            (structure, isBefore25), static (key, grammar) => new Grammar(key.Structure, GrammarText.Read(grammar)), isBefore25 ? older! : text);
    }
}
