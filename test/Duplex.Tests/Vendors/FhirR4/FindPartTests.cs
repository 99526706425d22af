using Duplex.Engine.Deliveries;
using Duplex.Tests.Fhir.Client;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Duplex.Tests.Vendors.FhirR4;

public sealed class FindPartTests
{
    private static async Task<FindOutcome> FindAsync(Func<SeenRequest, IResult> answer)
    {
        await using var ehr = await Ehr.StartAsync(answer);
        var outcome = await ehr.Connector.FindAsync(ehr.PartsOf(NoteJob.Of(NoteJob.Note()))[0], CancellationToken.None);
        Assert.Equal($"/fhir/DocumentReference?identifier=urn%3Aduplex%3Apart%7C{NoteJob.FirstPart}", ehr.Server.Seen[0].PathAndQuery);
        return outcome;
    }

    private static string Ours(string id, string value = NoteJob.FirstPart) =>
        $$"""{"resourceType":"DocumentReference","id":"{{id}}","status":"entered-in-error","identifier":[{"system":"urn:duplex:part","value":"{{value}}"}]}""";

    [Fact]
    public async Task One_match_in_whatever_status_is_found() =>
        Assert.Equal((FindVerdict.Found, "DocumentReference/17"), await FindAsync(_ => Answer.Bundle(null, Ours("17"))) is var o ? (o.Verdict, o.Reference) : default);

    [Fact]
    public async Task No_match_is_not_there() =>
        Assert.Equal(FindVerdict.NotThere, (await FindAsync(_ => Answer.Bundle(null))).Verdict);

    [Fact]
    public async Task Matches_on_several_pages_are_several() =>
        Assert.Equal(FindVerdict.FoundSeveral, (await FindAsync(seen => seen.PathAndQuery.Contains("page", StringComparison.Ordinal)
            ? Answer.Bundle(null, Ours("18"))
            : Answer.Bundle("?page=2", Ours("17")))).Verdict);

    [Fact]
    public async Task A_server_that_ignores_the_identifier_cannot_tell() =>
        Assert.Equal(FindVerdict.CannotTell, (await FindAsync(_ => Answer.Bundle(null, Ours("3", "of-another")))).Verdict);

    [Fact]
    public async Task A_search_that_goes_on_elsewhere_cannot_tell() =>
        Assert.Equal(FindVerdict.CannotTell, (await FindAsync(_ => Answer.Bundle("http://127.0.0.1:9/next"))).Verdict);

    [Fact]
    public async Task A_search_without_end_cannot_tell() =>
        Assert.Equal(FindVerdict.CannotTell, (await FindAsync(_ => Answer.Bundle("?page=again"))).Verdict);

    [Fact]
    public async Task A_success_that_is_no_Bundle_cannot_tell() =>
        Assert.Equal(FindVerdict.CannotTell, (await FindAsync(_ => Answer.Fhir(200, "{}"))).Verdict);

    [Theory]
    [InlineData(400, FindVerdict.CannotTell)]
    [InlineData(403, FindVerdict.CannotTell)]
    [InlineData(404, FindVerdict.CannotTell)]
    [InlineData(501, FindVerdict.CannotTell)]
    [InlineData(429, FindVerdict.Unreachable)]
    [InlineData(503, FindVerdict.Unreachable)]
    public async Task A_search_that_fails_is_told_apart(int status, FindVerdict verdict) =>
        Assert.Equal(verdict, (await FindAsync(_ => Answer.Fhir(status))).Verdict);
}
