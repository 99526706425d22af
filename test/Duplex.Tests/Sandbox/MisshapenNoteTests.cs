using System.Text.Json.Nodes;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Deviations;
using Xunit;

namespace Duplex.Tests.Sandbox;

public sealed class MisshapenNoteTests
{
    private static readonly string[] Shapes = ["null", "7", "true", "\"x\"", "[]", "{}", "[null]", "[[]]", "[{}]"];

    [Theory]
    [InlineData(null)]
    [InlineData(DeviationKind.Alter)]
    [InlineData(DeviationKind.Misfile)]
    public async Task No_shape_of_any_element_makes_the_ehr_fail(DeviationKind? deviation)
    {
        await using var running = await RunningClinic.StartAuthorizedAsync();
        if (deviation is { } kind)
        {
            running.Clinic.Deviations.Add(new Deviation(kind) { Times = 0 });
        }

        var note = TestNotes.Signed();
        note["meta"] = new JsonObject { ["tag"] = new JsonArray() };
        note["relatesTo"] = new JsonArray(new JsonObject { ["code"] = "appends", ["target"] = new JsonObject { ["reference"] = "DocumentReference/d1001" } });
        foreach (var path in Paths(note, "$").ToList())
        {
            foreach (var shape in Shapes)
            {
                using var response = await running.SendNoteAsync(With(note, path, shape));
                Assert.True((int)response.StatusCode is 201 or 400 or 413 or 422, $"{path} = {shape} was answered {(int)response.StatusCode}");
            }
        }

        Assert.NotEmpty(running.Clinic.Documents("p1001"));
    }

    private static IEnumerable<string> Paths(JsonNode node, string at) => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value!, $"{at}.{member.Key}").Prepend($"{at}.{member.Key}")),
        JsonArray items => items.SelectMany((item, i) => Paths(item!, $"{at}[{i}]")),
        _ => [],
    };

    /// <summary>A copy of the note with the element at the path replaced.</summary>
    private static JsonObject With(JsonObject note, string path, string shape)
    {
        var copy = (JsonObject)note.DeepClone();
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.')[1..];
        JsonNode at = copy;
        foreach (var step in steps[..^1])
        {
            at = step[0] == '[' ? at[int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
        }

        at[steps[^1]] = JsonNode.Parse(shape);
        return copy;
    }
}
