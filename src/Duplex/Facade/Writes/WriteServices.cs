namespace Duplex.Facade.Writes;

internal static class WriteServices
{
    /// <summary>The steps that notes and orders share.</summary>
    public static IServiceCollection AddWrites(this IServiceCollection services) => services
        .AddSingleton<CheckMediaType>()
        .AddSingleton<ReadPreferences>()
        .AddSingleton<ReadBody>()
        .AddSingleton<ParseStrictly>()
        .AddSingleton<TakeRequest>()
        .AddSingleton<RecallFirstAnswer>()
        .AddSingleton<FindExisting>()
        .AddSingleton<CheckTarget>()
        .AddSingleton<EstablishExpectation>()
        .AddSingleton<AcceptWrite>()
        .AddSingleton<AnswerWrite>()
        .AddSingleton<WritePipeline>();
}
