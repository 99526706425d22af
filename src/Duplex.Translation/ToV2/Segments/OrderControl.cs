namespace Duplex.Translation.ToV2.Segments;

/// <summary>What ORC says of a request, whatever is requested.</summary>
/// <param name="Control">ORC-1.</param>
/// <param name="Status">ORC-5; null where ORC-1 says enough.</param>
internal sealed record OrderControl(string Control, string? Status)
{
    /// <summary>By what is done, and by the status of the request.</summary>
    public static OrderControl Of(FhirToV2Action action, string? status) => (action, status) switch
    {
        (FhirToV2Action.Cancel, "stopped") => new("DC", "DC"),
        (FhirToV2Action.Cancel, "entered-in-error") => new("CA", "ER"),
        (FhirToV2Action.Cancel, _) => new("CA", "CA"),
        (_, "on-hold") => new("HD", "HD"),
        (FhirToV2Action.New, "completed") => new("NW", "CM"),
        (FhirToV2Action.New, _) => new("NW", null),
        (_, "completed") => new("XO", "CM"),
        _ => new("XO", null),
    };
}
