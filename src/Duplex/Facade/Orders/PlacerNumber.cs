using Duplex.Care.Labs;
using Duplex.Engine.Identity;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Orders;

/// <summary>
/// The placer order number by which a laboratory names an order in its results (ORC-2, EI-1). An app's own is kept; otherwise it is made
/// from the delivery's id.
/// </summary>
internal static class PlacerNumber
{
    private const int Longest = 22;

    public static IEnumerable<FhirIssue> Check(ServiceRequest order, string system)
    {
        var numbers = 0;
        for (var index = 0; index < order.Identifier.Count; index++)
        {
            var identifier = order.Identifier[index];
            var path = $"ServiceRequest.identifier[{index}]";
            if (IsOfType(identifier, LabIdentifiers.Filler))
            {
                yield return new FhirIssue("business-rule", path, null, "A filler order number is the laboratory's to give; leave it out.");
            }
            else if (IsPlacer(identifier, system))
            {
                numbers++;
                if (identifier.System?.Value != system)
                {
                    yield return new FhirIssue("value", $"{path}.system", null, $"Placer order numbers are of {system} here; use that system, or leave the number out to have one made.");
                }

                if (!IsNumber(identifier.Value?.Value))
                {
                    yield return new FhirIssue("value", $"{path}.value", null, $"A placer order number has 1 to {Longest} of A-Z, a-z, 0-9, '-', '.' and '_'.");
                }
            }
        }

        if (numbers > 1)
        {
            yield return new FhirIssue("business-rule", "ServiceRequest.identifier", null, "An order has one placer order number; send one, or none to have one made.");
        }
    }

    /// <summary>The order's own number; null where it has none.</summary>
    public static string? Read(ServiceRequest order, string system) =>
        order.Identifier.FirstOrDefault(identifier => IsPlacer(identifier, system))?.Value?.Value;

    /// <summary>The order's number, given one where it has none.</summary>
    public static string Establish(ServiceRequest order, string system, DeliveryId id)
    {
        var own = order.Identifier.FirstOrDefault(identifier => IsPlacer(identifier, system));
        if (own is null)
        {
            own = new Identifier { System = system, Value = id.Value.ToString("N")[16..].ToUpperInvariant() };
            order.Identifier.Add(own);
        }

        if (!IsOfType(own, LabIdentifiers.Placer))
        {
            own.Type ??= new CodeableConcept();
            own.Type.Coding.Add(new Coding { System = LabIdentifiers.TypeSystem, Code = LabIdentifiers.Placer });
        }

        return own.Value!.Value!;
    }

    /// <summary>Names the laboratory's own number of an order, where the laboratory gave one.</summary>
    /// <param name="reference">What the laboratory acknowledged: <c>value^namespace</c> for a number.</param>
    public static void AddFiller(ServiceRequest order, string? reference)
    {
        if (reference?.Split('^') is not [{ Length: > 0 } value, var authority] || order.Identifier.Any(identifier => IsOfType(identifier, LabIdentifiers.Filler)))
        {
            return;
        }

        order.Identifier.Add(new Identifier
        {
            Type = new CodeableConcept { Coding = [new Coding { System = LabIdentifiers.TypeSystem, Code = LabIdentifiers.Filler }] },
            Value = value,
            Assigner = authority.Length > 0 ? new Reference { Display = authority } : null,
        });
    }

    private static bool IsPlacer(Identifier identifier, string system) => IsOfType(identifier, LabIdentifiers.Placer) || identifier.System?.Value == system;

    private static bool IsOfType(Identifier identifier, string type) =>
        identifier.Type?.Coding.Any(coding => coding.Code?.Value == type && coding.System?.Value is null or LabIdentifiers.TypeSystem) == true;

    private static bool IsNumber(string? value) =>
        value is { Length: > 0 and <= Longest } && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_');
}
