using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>PID-18 and MRG-3 to Account (sheets <c>PID[Account]</c> and <c>MRG[Account]</c>).</summary>
internal static class AccountReading
{
    /// <summary>The account that the message is about; null where PID-18 is empty.</summary>
    public static TranslatedResource<Account>? Read(PlacedSegment pid, MessageBuild build) => Read(pid, 18, AccountStatusCodes.Active, build);

    /// <summary>The account that is merged into another; null where MRG-3 is empty.</summary>
    public static TranslatedResource<Account>? ReadPrior(PlacedSegment mrg, MessageBuild build) => Read(mrg, 3, AccountStatusCodes.Unknown, build);

    private static TranslatedResource<Account>? Read(PlacedSegment segment, int field, string status, MessageBuild build)
    {
        if (segment.ReadAll(field, "Account.identifier", build.Context, AccountNumber) is not [{ } first, ..] numbers)
        {
            return null;
        }

        TranslatedResource<Account> account = build.Add(new Account
        {
            Id = build.IdOf("Account", $"{first.System?.Value ?? first.Assigner?.Display?.Value}\u001f{first.Value?.Value}"),
            Identifier = numbers,
            Status = status,
            Subject = [build.Subject!],
        });
        account.IsDefault("status");
        return account;
    }

    private static Identifier? AccountNumber(in Source cx)
    {
        Identifier? number = CxToIdentifier.Read(cx);
        if (number is not null)
        {
            number.Type ??= Tables.IdentifierTypes.Read("AN");
        }

        return number;
    }
}
