using Duplex.Chart.Interactions;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;

namespace Duplex.Facade.OwnChart;

/// <summary>What the headers of a change say.</summary>
/// <param name="Return">Null: the caller does not say.</param>
/// <param name="IfMatch">The version to change; null: any.</param>
/// <param name="IfNoneExist">A query; null: none.</param>
internal sealed record ChangeHeaders(WriteReturn? Return, bool IsStrict, int? IfMatch, string? IfNoneExist, string? IdempotencyKey)
{
    public static (ChangeHeaders? Headers, InteractionRefusal? Refusal) Read(IHeaderDictionary headers)
    {
        var (key, isWrong) = IdempotencyKeys.Read(headers);
        if (isWrong)
        {
            return (null, InteractionRefusal.Of(RefusalKind.Malformed, "facade.idempotency-key", "value", "", IdempotencyKeys.Right));
        }

        int? version = null;
        if (headers.IfMatch.Count > 0)
        {
            version = EntityTags.VersionOf(headers.IfMatch.ToString());
            if (version is null)
            {
                return (null, EntityTags.Malformed(""));
            }
        }

        var ifNoneExist = headers["If-None-Exist"];
        var prefer = headers["Prefer"];
        var says = PreferHeader.Read(prefer).Any(one => one.Name == "return");
        return (new ChangeHeaders(says ? WritePreferences.Read(prefer).Return : null, IsStrictIn(headers), version, ifNoneExist.Count == 0 ? null : ifNoneExist.ToString(), key), null);
    }

    /// <summary><c>Prefer: handling=strict</c>.</summary>
    public static bool IsStrictIn(IHeaderDictionary headers) => PreferHeader.WantsHandling(headers["Prefer"], "strict");
}
