using System.Text.Json;

namespace Duplex.Scenarios.Labs;

/// <summary>A loop as <c>/api/loops/{id}</c> tells it.</summary>
internal sealed record LoopView(JsonElement Json)
{
    public Guid Id => Json.GetProperty("id").GetGuid();

    public string Kind => Json.GetProperty("kind").GetString()!;

    public string Status => Json.GetProperty("status").GetString()!;

    public string Patient => Json.GetProperty("patient").GetProperty("reference").GetString()!;

    public IReadOnlyList<StepView> Steps => [.. Json.GetProperty("steps").EnumerateArray().Select(step => new StepView(step))];

    /// <summary>What nobody decided yet.</summary>
    public IReadOnlyList<HoldView> Holds => [.. Json.GetProperty("holds").EnumerateArray().Select(hold => new HoldView(hold))];

    public IReadOnlyList<JsonElement> Deliveries => [.. Json.GetProperty("deliveries").EnumerateArray()];

    public IReadOnlyList<JsonElement> Exchanges => [.. Json.GetProperty("exchanges").EnumerateArray()];

    public StepView? Find(string step) => Steps.FirstOrDefault(one => one.Name == step);

    public StepView Step(string step) => Find(step) ?? throw new InvalidOperationException($"The loop has no step '{step}': {Json}");

    public bool Met(params ReadOnlySpan<string> steps)
    {
        foreach (var step in steps)
        {
            if (Find(step)?.Status != "met")
            {
                return false;
            }
        }

        return true;
    }

    public bool IsHeld(string code) => Holds.Any(hold => hold.Code == code);

    public HoldView Hold(string code) => Holds.First(hold => hold.Code == code);

    public int Count(string purpose) => Deliveries.Count(delivery => delivery.GetProperty("purpose").GetString() == purpose);
}

internal sealed record StepView(JsonElement Json)
{
    public string Name => Json.GetProperty("name").GetString()!;

    public string Status => Json.GetProperty("status").GetString()!;

    public string Evidence => Json.GetProperty("evidence").GetString()!;

    public string Owner => Json.GetProperty("owner").GetString()!;

    public string Sentence => Json.GetProperty("sentence").GetString()!;
}

internal sealed record HoldView(JsonElement Json)
{
    public Guid Id => Json.GetProperty("id").GetGuid();

    public string Code => Json.GetProperty("code").GetString()!;

    public string Sentence => Json.GetProperty("sentence").GetString()!;

    public string Owner => Json.GetProperty("owner").GetString()!;

    public DateTimeOffset Deadline => Json.GetProperty("deadline").GetDateTimeOffset();
}
