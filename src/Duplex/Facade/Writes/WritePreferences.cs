using System.Globalization;

namespace Duplex.Facade.Writes;

internal enum WriteReturn
{
    Representation,
    Minimal,
    OperationOutcome,
}

/// <summary>What the caller prefers (RFC 7240; FHIR R4 <c>Prefer: return</c>).</summary>
/// <param name="Wait">How long to wait for the counterparty: 0 to 10 seconds, 10 by default; <c>respond-async</c> is 0.</param>
internal sealed record WritePreferences(TimeSpan Wait, WriteReturn Return)
{
    public const int LongestWaitSeconds = 10;

    public static WritePreferences Default { get; } = new(TimeSpan.FromSeconds(LongestWaitSeconds), WriteReturn.Representation);

    /// <summary>Reads the Prefer headers; what is not known there is ignored, as the RFC asks.</summary>
    public static WritePreferences Read(IEnumerable<string?> headers)
    {
        var result = Default;
        var isAsync = false;
        foreach (var (name, value) in PreferHeader.Read(headers))
        {
            switch (name)
            {
                case "respond-async":
                    isAsync = true;
                    break;
                case "wait" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds):
                    result = result with { Wait = TimeSpan.FromSeconds(Math.Min(seconds, LongestWaitSeconds)) };
                    break;
                case "return":
                    result = result with { Return = ReturnOf(value) };
                    break;
            }
        }

        return isAsync ? result with { Wait = TimeSpan.Zero } : result;
    }

    private static WriteReturn ReturnOf(string value) => value switch
    {
        "minimal" => WriteReturn.Minimal,
        "OperationOutcome" => WriteReturn.OperationOutcome,
        _ => WriteReturn.Representation,
    };
}
