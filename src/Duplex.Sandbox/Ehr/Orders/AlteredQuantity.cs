using System.Text.Json.Nodes;

namespace Duplex.Sandbox.Ehr.Orders;

/// <summary>Changes the value of one observation, or its unit.</summary>
internal static class AlteredQuantity
{
    public static bool CanAlter(JsonObject observation) => observation["valueQuantity"] is JsonObject quantity && quantity["value"] is JsonValue;

    public static void Alter(JsonObject observation, string variant)
    {
        if (!CanAlter(observation) || observation["valueQuantity"] is not JsonObject quantity)
        {
            return;
        }

        if (variant == "unit")
        {
            var unit = quantity["unit"].Text() == "mmol/L" ? "mg/dL" : "mmol/L";
            (quantity["unit"], quantity["code"]) = (unit, unit);
        }
        else if (quantity["value"] is JsonValue value && value.TryGetValue<decimal>(out var number))
        {
            quantity["value"] = number + 1;
        }
    }
}
