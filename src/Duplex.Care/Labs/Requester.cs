using System.Text.Json;

namespace Duplex.Care.Labs;

/// <summary>Who ordered something.</summary>
/// <param name="Reference"><c>Practitioner/{id}</c> of the EHR, where that is known; else empty.</param>
/// <param name="Display">The name, or what identifies the person; empty where nothing does.</param>
internal sealed record Requester(string Reference, string Display)
{
    public bool IsKnown => Reference.Length > 0 || Display.Length > 0;

    /// <summary>In words, for a screen: the name, and <c>Practitioner/{id}</c> where there is one.</summary>
    public string Words => Reference.Length == 0 ? Display : Display.Length == 0 ? Reference : $"{Display} ({Reference})";

    public static Requester Of(JsonElement order)
    {
        var requester = order.Member("requester");
        var reference = requester.Reference();
        var display = requester.Text("display");
        return new Requester(
            reference.StartsWith("Practitioner/", StringComparison.Ordinal) ? reference : "",
            display.Length > 0 ? display : requester.Member("identifier").Text("value"));
    }
}
