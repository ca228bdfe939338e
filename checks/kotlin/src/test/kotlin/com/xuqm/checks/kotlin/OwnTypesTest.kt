package com.xuqm.checks.kotlin

import com.fasterxml.jackson.databind.DeserializationFeature
import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import com.google.gson.Gson
import com.xuqm.emulator.junit.XuqmEmulatorExtension
import com.xuqm.json.gson.GsonJsonBinding
import com.xuqm.json.jackson.JacksonJsonBinding
import com.xuqm.sdk.error.XuqmDecodingException
import com.xuqm.sdk.json.JsonBinding
import com.xuqm.sdk.json.JsonBindingException
import com.xuqm.sdk.message.CustomContent
import com.xuqm.sdk.message.SendMessage
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Named
import org.junit.jupiter.api.extension.RegisterExtension
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.MethodSource

class OwnTypesTest {

    data class Coupon(val code: String, val percent: Int = 10, val items: List<Item> = emptyList())

    data class Item(val name: String, val note: String?)

    data class AccountView(val userId: String, val nickname: String?)

    companion object {
        @RegisterExtension
        @JvmStatic
        val extension = XuqmEmulatorExtension()

        @JvmStatic
        fun bindings(): List<Named<JsonBinding>> {
            val mapper = jacksonObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            return listOf(
                Named.of("Jackson with the module for Kotlin", JacksonJsonBinding.with(mapper)),
                Named.of("Gson", GsonJsonBinding.with(Gson())),
            )
        }

        @JvmStatic
        fun plainBindings(): List<Named<JsonBinding>> =
            listOf(Named.of("Jackson", JacksonJsonBinding()), Named.of("Gson", GsonJsonBinding()))
    }

    @ParameterizedTest
    @MethodSource("bindings")
    fun `data classes are contents of messages`(json: JsonBinding) {
        extension.emulator().client(json).use { xuqm ->
            val coupon = Coupon("c_1", 15, listOf(Item("tea", null)))
            val sent = xuqm.messages().send(SendMessage.to("user_002", CustomContent(coupon))).execute()

            val received: Coupon = xuqm.messages().content(sent, Coupon::class.java)

            assertThat(received).isEqualTo(coupon)
        }
    }

    @ParameterizedTest
    @MethodSource("bindings")
    fun `data classes are answers of raw calls`(json: JsonBinding) {
        extension.emulator().client(json).use { xuqm ->
            val account: AccountView = xuqm.call("GET", "/api/im/accounts/{userId}")
                .path("userId", "user_001")
                .returning(AccountView::class.java)
                .execute()

            assertThat(account.userId).isEqualTo("user_001")
        }
    }

    @ParameterizedTest
    @MethodSource("plainBindings")
    fun `without a mapper that knows data classes the refusal says what to do`(json: JsonBinding) {
        extension.emulator().client(json).use { xuqm ->
            val sent = xuqm.messages().send(SendMessage.to("user_002", CustomContent(mapOf("code" to "c_1")))).execute()

            assertThatThrownBy { xuqm.messages().content(sent, Coupon::class.java) }
                .isInstanceOf(JsonBindingException::class.java)
                .hasMessageContaining("for types such as data classes of Kotlin")
                .hasMessageContaining("JsonBinding.with(")
            assertThatThrownBy {
                xuqm.call("GET", "/api/im/accounts/{userId}")
                    .path("userId", "user_001")
                    .returning(AccountView::class.java)
                    .execute()
            }
                .isInstanceOf(XuqmDecodingException::class.java)
                .hasStackTraceContaining("JsonBinding.with(")
        }
    }
}
