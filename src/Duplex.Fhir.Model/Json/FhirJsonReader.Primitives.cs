using System.Text.Json;

namespace Duplex.Fhir.Model;

internal ref partial struct FhirJsonReader
{
    internal const string BeyondDecimal = "The number is right and kept as written, but beyond what can be computed with: 28 digits, and less than 7.9e28.";

    private void ReadPrimitive(PrimitiveType target)
    {
        var companion = _frames[_depth].IsCompanion;
        if (!(companion ? ReadCompanion(target) : ReadValue(target)))
        {
            WrongKind(companion ? "an object in braces with id or extension" : target.Expected);
        }
    }

    /// <summary>Reads the value; false where the JSON kind is wrong, which the caller reports.</summary>
    private bool ReadValue(PrimitiveType target)
    {
        switch (target.ReadValue(ref this))
        {
            case PrimitiveReadOutcome.WrongKind:
                return false;
            case PrimitiveReadOutcome.Malformed:
                Fault("value", $"The value is not a {target.TypeInfo.Name}; right would be {target.Expected}.");
                return true;
            case PrimitiveReadOutcome.Beyond:
                Report("value", BeyondDecimal, FhirIssueSeverity.Warning);
                return true;
            default:
                if (target is FhirCode code && _frames[_depth].Name!.Property.CodeSet is { } codes && !code.IsIn(codes))
                {
                    Fault("code-invalid", $"The code is not one of the required set; right would be one of: {codes.Listed()}.");
                }

                return true;
        }
    }

    private bool ReadCompanion(PrimitiveType target)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        ReadMembers(target);
        return true;
    }
}
