using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CX to Identifier (sheet <c>CX[Identifier]</c>).</summary>
internal static class CxToIdentifier
{
    /// <summary>Null where CX-1 is empty.</summary>
    public static Identifier? Read(in Source cx)
    {
        if (cx[1].Text("value") is not { } value)
        {
            return null;
        }

        Identifier identifier = new()
        {
            Value = value,
            System = AuthoritySystems.Read(cx[4], cx[5].Peek()),
            Period = PeriodReading.Read(cx[7], cx[8]),
        };
        if (cx[5].Code("type") is { } type)
        {
            identifier.Type = IdentifierTypes.Read(type);
        }

        if (identifier.System is null && cx[4].Text("assigner") is { } assigner)
        {
            identifier.Assigner = new Reference { Display = assigner };
        }

        return identifier;
    }
}
