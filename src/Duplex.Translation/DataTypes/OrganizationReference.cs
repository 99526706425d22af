using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>XON, and a CWE that names an organization, to a reference by identifier.</summary>
internal static class OrganizationReference
{
    /// <summary>Null where there is neither name nor id.</summary>
    public static Reference? ReadXon(in Source xon)
    {
        string? id = IdentifierParts.ReadValue(xon[10], "identifier.value") ?? IdentifierParts.ReadValue(xon[3], "identifier.value");
        return Of(xon[1].Text("display"), id, id is null ? null : AuthoritySystems.Read(xon[6], xon[7].Peek(), NumberKind.Other));
    }

    /// <inheritdoc cref="ReadXon"/>
    public static Reference? ReadCwe(in Source cwe)
    {
        string? id = IdentifierParts.ReadValue(cwe[1], "identifier.value");
        string? system = Tables.CodeSystems.Find(cwe[3].Peek(), cwe[14].Peek());
        if (system is not null)
        {
            cwe[3].Used("identifier.system");
            cwe[14].Used("identifier.system");
        }

        return Of(cwe[2].Text("display"), id, system);
    }

    /// <summary>What tells the organization from others; null where there is neither name nor id.</summary>
    public static string? KeyOfXon(in Source xon) =>
        (IdentifierParts.PeekValue(xon[10]) ?? IdentifierParts.PeekValue(xon[3])) is { } id ? $"{AuthoritySystems.Find(xon[6], xon[7].Peek(), NumberKind.Other) ?? xon[6].Peek()}\u001f{id}"
        : xon[1].Peek() is { } name ? $"\u001f\u001f{name}"
        : null;

    /// <inheritdoc cref="KeyOfXon"/>
    public static string? KeyOfCwe(in Source cwe) =>
        IdentifierParts.PeekValue(cwe[1]) is { } id ? $"{Tables.CodeSystems.Find(cwe[3].Peek(), cwe[14].Peek()) ?? cwe[3].Peek()}\u001f{id}"
        : (cwe[9].Peek() ?? cwe[2].Peek()) is { } name ? $"\u001f\u001f{name}"
        : null;

    private static Reference? Of(string? name, string? id, string? system) => name is null && id is null
        ? null
        : new Reference
        {
            Type = "Organization",
            Identifier = id is null ? null : new Identifier { System = system, Value = id },
            Display = name,
        };
}
