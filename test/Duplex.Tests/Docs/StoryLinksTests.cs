using Duplex.Tests.Architecture;

namespace Duplex.Tests.Docs;

public class StoryLinksTests
{
    private const string Page = "docs/stories/synthetic.md";

    public static TheoryData<string> Pages => [.. PagesIn("docs"), "README.md", "CONTRIBUTING.md", "console/README.md"];

    public static TheoryData<string> Stories => [.. PagesIn("docs/stories")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_and_path_leads_somewhere(string page) =>
        Assert.Empty(StoryLinks.BrokenPaths(Repository.Root, page, Read(page)));

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_type_stands_in_a_file_that_the_story_named(string page) =>
        Assert.Empty(StoryLinks.UnknownTypes(Repository.Root, page, Read(page)));

    [Theory]
    [InlineData("see [this](../../src/Duplex/Nowhere)")]
    [InlineData("see [that](a-story-that-nobody-wrote.md#part)")]
    [InlineData("see `src/Duplex/Nowhere.cs`")]
    [InlineData("`src/Duplex.Engine/Deliveries/SendParts.cs`, and `SendNothing.cs` beside it")]
    [InlineData("`SendParts.cs`, of which no folder was named")]
    public void A_path_that_leads_nowhere_is_found(string text) =>
        Assert.Single(StoryLinks.BrokenPaths(Repository.Root, Page, text));

    [Theory]
    [InlineData("[here](a-note-is-written-back.md), [there](https://example.org/x), `POST /oauth/token`, `application/fhir+json`")]
    [InlineData("`src/Duplex.Engine/Deliveries/SendParts.cs`, and `SendResult.cs` beside it")]
    [InlineData("```sh\ncat `src/Duplex/Nowhere.cs`\n```\n")]
    public void What_is_no_path_or_leads_somewhere_is_left_alone(string text) =>
        Assert.Empty(StoryLinks.BrokenPaths(Repository.Root, Page, text));

    [Theory]
    [InlineData("1. `src/Duplex.Engine/Holds` has `HoldWish`.")]
    [InlineData("1. `HoldChoices` too early.\n2. `src/Duplex.Engine/Holds`.")]
    [InlineData("1. `src/Duplex.Engine/Holds` has `HoldChoices.Forget`.")]
    public void A_type_that_no_named_file_declares_is_found(string text) =>
        Assert.Single(StoryLinks.UnknownTypes(Repository.Root, Page, text));

    [Theory]
    [InlineData("1. `src/Duplex.Engine/Holds/HoldChoices.cs`\n2. `HoldChoices.Of` and a `ServiceRequest`")]
    [InlineData("1. `src/Duplex.Engine/Holds` has `HoldChoices` and `Hold.Target`.")]
    public void A_type_in_a_named_file_or_folder_and_a_resource_are_known(string text) =>
        Assert.Empty(StoryLinks.UnknownTypes(Repository.Root, Page, text));

    private static IEnumerable<string> PagesIn(string folder) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories).Select(Repository.Relative).Order(StringComparer.Ordinal);

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));
}
