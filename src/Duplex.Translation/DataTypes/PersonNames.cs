using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>XCN and CNN: who a person is, and what to call them.</summary>
internal static class PersonNames
{
    /// <summary>Prefix, given names, family name and suffix; null where there is none.</summary>
    public static string? DisplayOf(in Source xcn)
    {
        string display = string.Join(' ', new[] { xcn[6].Peek(), xcn[3].Peek(), xcn[4].Peek(), xcn[2].Peek(), xcn[5].Peek() }.Where(part => part is not null));
        return display.Length == 0 ? null : display;
    }

    /// <summary>Whether there is more than an id.</summary>
    public static bool HasName(in Source xcn) => xcn[2].IsPresent || xcn[3].IsPresent || xcn[4].IsPresent;

    /// <summary>What tells the person from others: the id with its authority, otherwise the name; a key without an authority starts
    /// with U+001F. Null where there is neither.</summary>
    public static string? KeyOf(in Source xcn) =>
        IdentifierParts.PeekValue(xcn[1]) is { } id ? $"{(xcn.IsComponent ? SystemOfComponent(xcn) : AuthoritySystems.Find(xcn[9], xcn[13].Peek(), NumberKind.Practitioner) ?? xcn[9].Peek())}\u001f{id}"
        : DisplayOf(xcn) is { } name ? $"\u001f\u001f{name}"
        : null;

    // CNN has the three parts of the authority one by one.
    private static string? SystemOfComponent(in Source cnn) =>
        cnn.Context.Options.Authorities.Find(cnn[9].Peek() ?? "", cnn[10].Peek() ?? "", NumberKind.Practitioner)?.System ?? cnn[9].Peek() ?? cnn[10].Peek();
}
