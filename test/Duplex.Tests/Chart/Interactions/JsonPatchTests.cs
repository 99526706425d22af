using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart.Interactions;

namespace Duplex.Tests.Chart.Interactions;

public sealed class JsonPatchTests
{
    private const string Resource = """{"resourceType":"Patient","active":true,"name":[{"family":"Ü"},{"family":"B"}],"a/b":{"c~d":1.50}}""";

    [Theory]
    [InlineData("""[{"op":"add","path":"/name/1","value":{"family":"A"}}]""", """{"resourceType":"Patient","active":true,"name":[{"family":"Ü"},{"family":"A"},{"family":"B"}],"a/b":{"c~d":1.50}}""")]
    [InlineData("""[{"op":"add","path":"/name/-","value":{"family":"C"}},{"op":"remove","path":"/a~1b"}]""", """{"resourceType":"Patient","active":true,"name":[{"family":"Ü"},{"family":"B"},{"family":"C"}]}""")]
    [InlineData("""[{"op":"test","path":"/a~1b/c~0d","value":1.5},{"op":"replace","path":"/active","value":false}]""", """{"resourceType":"Patient","active":false,"name":[{"family":"Ü"},{"family":"B"}],"a/b":{"c~d":1.50}}""")]
    [InlineData("""[{"op":"move","from":"/name/1","path":"/name/0"},{"op":"remove","path":"/a~1b"}]""", """{"resourceType":"Patient","active":true,"name":[{"family":"B"},{"family":"Ü"}]}""")]
    [InlineData("""[{"op":"copy","from":"/name/1/family","path":"/name/0/family"},{"op":"remove","path":"/a~1b"}]""", """{"resourceType":"Patient","active":true,"name":[{"family":"B"},{"family":"B"}]}""")]
    public void Operations_are_applied_one_after_the_other(string patch, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(Apply(patch).Body!));

    [Theory]
    [InlineData("""[{"op":"remove","path":"/gender"}]""", "Operation 1 of 1")]
    [InlineData("""[{"op":"add","path":"/name/9","value":{}}]""", "nothing at its place")]
    [InlineData("""[{"op":"add","path":"/name/01","value":{}}]""", "nothing at its place")]
    [InlineData("""[{"op":"replace","path":"/gender","value":"male"}]""", "nothing at its place")]
    [InlineData("""[{"op":"test","path":"/active","value":false}]""", "another than it tests for")]
    [InlineData("""[{"op":"add","path":"/active"}]""", "needs a 'value'")]
    [InlineData("""[{"op":"move","path":"/name/0"}]""", "needs 'from'")]
    [InlineData("""[{"op":"move","from":"/name","path":"/name/0"}]""", "into itself")]
    [InlineData("""[{"op":"merge","path":"/name"}]""", "'op' is one of")]
    [InlineData("""[{"op":"add","path":"name","value":1}]""", "'op' and 'path'")]
    [InlineData("""[7]""", "'op' and 'path'")]
    public void What_cannot_be_applied_says_which_and_why(string patch, string words)
    {
        var refusal = Apply(patch).Refusal!;

        Assert.Equal(RefusalKind.Unprocessable, refusal.Kind);
        Assert.Contains(words, refusal.Issues[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("")]
    public void What_is_no_list_of_operations_is_no_patch(string text)
    {
        var (patch, refusal) = JsonPatch.Parse(Encoding.UTF8.GetBytes(text));

        Assert.Null(patch);
        Assert.Equal(RefusalKind.Malformed, refusal!.Kind);
    }

    [Theory]
    [InlineData("""[{"op":"add","path":"/a","value":1,"value":2}]""")]
    [InlineData("""[{"op":"add","path":"/a","value":{"b":1,"b":2}}]""")]
    [InlineData("""[{"op":"add","path":"/a","value":"\ud800"}]""")]
    [InlineData("""[{"op":"add","path":"/a","value":{"\udc00":1}}]""")]
    public void A_member_told_twice_and_half_a_character_are_no_patch(string text)
    {
        var (patch, refusal) = JsonPatch.Parse(Encoding.UTF8.GetBytes(text));

        Assert.Null(patch);
        Assert.Equal(RefusalKind.Malformed, refusal!.Kind);
    }

    [Fact]
    public void Copies_of_copies_end_where_the_resource_gets_too_long()
    {
        var operations = new JsonArray(Operation("add", "/x", new JsonArray("0123456789")));
        for (var index = 0; index < 40; index++)
        {
            operations.Add(new JsonObject { ["op"] = "copy", ["from"] = "/x", ["path"] = "/x/-" });
        }

        Assert.Contains("longer than 16777216 bytes", Apply(operations.ToJsonString()).Refusal!.Issues[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_into_copies_end_where_the_resource_gets_too_deep()
    {
        var operations = new JsonArray(Operation("add", "/x", new JsonObject()));
        var path = "/x";
        for (var index = 0; index < 30; index++)
        {
            operations.Add(new JsonObject { ["op"] = "copy", ["from"] = "/x", ["path"] = path + "/x" });
            path += string.Concat(Enumerable.Repeat("/x", index < 8 ? 1 << index : 0));
        }

        Assert.Contains("nest deeper than 128", Apply(operations.ToJsonString()).Refusal!.Issues[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Moving_a_long_value_about_again_and_again_ends_the_patch()
    {
        var operations = new JsonArray(Operation("add", "/x", new string('x', 4_000_000)));
        for (var index = 0; index < 60; index++)
        {
            operations.Add(new JsonObject { ["op"] = "move", ["from"] = index % 2 == 0 ? "/x" : "/y", ["path"] = index % 2 == 0 ? "/y" : "/x" });
        }

        Assert.Contains("moves too much about", Apply(operations.ToJsonString()).Refusal!.Issues[0].Message, StringComparison.Ordinal);
    }

    private static JsonObject Operation(string name, string path, JsonNode value) => new() { ["op"] = name, ["path"] = path, ["value"] = value };

    [Fact]
    public void A_patch_applies_again_as_it_did_first()
    {
        var patch = JsonPatch.Parse("""[{"op":"add","path":"/name/-","value":{"family":"C"}}]"""u8).Patch!;
        var bytes = Encoding.UTF8.GetBytes(Resource);

        Assert.Equal(patch.Apply(bytes).Body, patch.Apply(bytes).Body);
        Assert.Equal(3, JsonNode.Parse(patch.Apply(bytes).Body)!["name"]!.AsArray().Count);
    }

    private static PatchResult Apply(string patch) => JsonPatch.Parse(Encoding.UTF8.GetBytes(patch)).Patch!.Apply(Encoding.UTF8.GetBytes(Resource));
}
