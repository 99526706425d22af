using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE to Identifier (sheet <c>CWE[Identifier]</c>): a code that numbers a thing.</summary>
internal static class CweToIdentifier
{
    /// <summary>Of the first triplet; null where it has no code.</summary>
    public static Identifier? Read(in Source cwe) => Read(cwe, 1, 14);

    /// <summary>Of each triplet that has a code.</summary>
    public static IEnumerable<Identifier> ReadAll(Source cwe)
    {
        foreach ((int code, int oid) in ((int, int)[])[(1, 14), (4, 17), (10, 20)])
        {
            if (Read(cwe, code, oid) is { } identifier)
            {
                yield return identifier;
            }
        }
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
