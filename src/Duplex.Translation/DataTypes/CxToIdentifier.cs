using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>CX to Identifier (sheet <c>CX[Identifier]</c>).</summary>
internal static class CxToIdentifier
{
    /// <summary>Null where CX-1 is empty.</summary>
    public static Identifier? Read(in Source cx)
    {
        if (IdentifierParts.ReadValue(cx[1]) is not { } value)
        {
            return null;
        }

        Identifier identifier = new() { Value = value, Period = PeriodReading.Read(cx[7], cx[8]) };
        IdentifierParts.ReadType(identifier, cx[5]);
        IdentifierParts.AssumeType(identifier, cx[4]);
        IdentifierParts.ReadAuthority(identifier, cx[4], cx[5].Peek(), NumberKinds.Of(cx));
        IdentifierParts.ReadCheckDigit(identifier, cx[2], cx[3]);
        IdentifierParts.ReadFacility(identifier, cx[6]);
        return identifier;
    }
}
