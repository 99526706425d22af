using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Fhir.Model;
using Duplex.OAuth;

namespace Duplex.Facade.Writes;

/// <summary>One write on its way through the steps; each step fills in what it finds out.</summary>
internal abstract class WriteSubmission(HttpRequest request, FacadeCall call)
{
    public abstract WriteKind Kind { get; }

    public HttpRequest Request => request;

    public FacadeConnection Connection => call.Connection;

    /// <summary>The counterparty as the app may see it: what is withheld from the app is neither found, nor compared, nor changed.</summary>
    public IConnectionReader Reader => call.Reader;

    public AccessToken App { get; } = call.App ?? throw new InvalidOperationException("A write was let in without a token.");

    /// <summary>The facade's base address for the connection.</summary>
    public string FacadeAddress => call.Address;

    public WritePreferences Preferences { get; set; } = WritePreferences.Default;

    public string? IdempotencyKey { get; set; }

    /// <summary>It may be made to depend on what is there (<c>If-None-Exist</c>).</summary>
    public virtual bool TakesCondition => false;

    /// <summary>It may be for one version only (<c>If-Match</c>).</summary>
    public virtual bool TakesVersion => false;

    /// <summary>The query of <c>If-None-Exist</c>; null: it is unconditional.</summary>
    public string? IfNoneExist { get; set; }

    /// <summary>Its address may name a search instead of an id.</summary>
    public virtual bool TakesQuery => false;

    /// <summary>The search in its address, still encoded; null: it names an id, or a type.</summary>
    public string? Criteria { get; set; }

    /// <summary>The version in <c>If-Match</c>; null: whichever is there.</summary>
    public string? IfMatch { get; set; }

    /// <summary>As received.</summary>
    public byte[] Body { get; set; } = [];

    /// <summary>What makes it another request beside its body: a header, or the id in its address.</summary>
    public virtual string Distinction => "";

    public abstract Reference? Subject { get; }

    /// <summary>What the app should know although the write is taken.</summary>
    public List<FhirIssue> Warnings { get; } = [];

    /// <summary>The patient as the counterparty shows it now; null when it could not be read.</summary>
    public Patient? LivePatient { get; set; }

    /// <summary>What was read at the counterparty, as it shows it now.</summary>
    public List<Resource> LiveResources { get; } = [];

    public Placement? Placement { get; set; }

    public TargetExpectation? Expectation { get; set; }

    public ContentHash RequestHash { get; set; }

    /// <summary>Set once it is known what is to be delivered.</summary>
    public WriteDelivery? Delivery { get; set; }

    /// <summary>Set once the write is kept, or was kept before under the same key.</summary>
    public AcceptOutcome? Accepted { get; set; }

    /// <summary>The counterparty took it, and does not show it by its id yet.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Set where there is nothing to do: what the caller is answered.</summary>
    public IResult? Answer { get; set; }

    /// <summary>The types of what it creates.</summary>
    public virtual IReadOnlyList<string> CreatedTypes => Kind.Interaction == InteractionKind.Create ? [Kind.ResourceType] : [];

    /// <summary>The answer once the counterparty took it, where it is another than that of one resource; else null.</summary>
    public virtual FhirResult? AnswerTaken(Delivery delivery, string loopAddress) => null;

    /// <summary>Takes a body that is no whole resource, where less is enough.</summary>
    public virtual bool TryTakePartial(byte[] body) => false;

    /// <summary>Takes the parsed body; false where it is another resource than the address takes.</summary>
    public abstract bool TryTake(Resource resource);
}
