using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE to Identifier (sheet <c>CWE[Identifier]</c>): a code that numbers a thing.</summary>
internal static class CweToIdentifier
{
    /// <summary>Of the first triplet; null where it has no code.</summary>
    public static Identifier? Read(in Source cwe) => Read(cwe, 1, 14);

    /// <summary>Adds that of each triplet that has a code.</summary>
    public static void AddTo(List<Identifier> identifiers, in Source cwe)
    {
        identifiers.AddIfAny(Read(cwe, 1, 14));
        identifiers.AddIfAny(Read(cwe, 4, 17));
        identifiers.AddIfAny(Read(cwe, 10, 20));
    }

    private static Identifier? Read(in Source cwe, int code, int oid)
    {
        if (IdentifierParts.ReadValue(cwe[code]) is not { } value)
        {
            return null;
        }

        Identifier identifier = new() { Value = value, System = CodeSystems.Find(cwe[code + 2].Peek(), cwe[oid].Peek()) };
        if (identifier.System is not null)
        {
            cwe[code + 2].Used("system");
            cwe[oid].Used("system");
        }
        else if (cwe[code + 2].Text("assigner.display") is { } assigner)
        {
            identifier.Assigner = new Reference { Display = assigner };
        }

        return identifier;
    }
}
